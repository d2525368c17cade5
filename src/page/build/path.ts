/** Where the page lies in the repository and in the package. */
export const pagePath = 'page/one-hundred-homes.html';
