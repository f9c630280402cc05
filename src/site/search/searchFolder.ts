/** Where the files of search stand, below the root of the portal; the same for all editions. */
export const searchFolder = '/search-index/';
