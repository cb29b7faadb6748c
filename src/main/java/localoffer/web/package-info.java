/**
 * HTTP plumbing that knows no word of the domain: templates, assets, headers, limits, forms,
 * errors.
 */
@NullMarked
package localoffer.web;

import org.jspecify.annotations.NullMarked;
