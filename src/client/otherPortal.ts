/** Another portal whose clauses are found here too. */
export interface OtherPortal {
  name: string;
  address: string;
}
