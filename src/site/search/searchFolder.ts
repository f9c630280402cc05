/** Where the files of search stand, below the root of the portal; the same for both editions. */
export const searchFolder = '/search-index/';
