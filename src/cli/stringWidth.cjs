// Stands in for the package string-width in the bundle, for packages that import it and for those that require it.
module.exports = require('./width.ts').default;
