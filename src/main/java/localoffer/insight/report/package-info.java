/**
 * What the SEND Partnership Board sees every eight weeks, as a page and as a tagged PDF: both are
 * made from one template and the same figures. The PDF is PDF/UA, with its font inside; a test
 * holds it against every rule that a program can check.
 */
@NullMarked
package localoffer.insight.report;

import org.jspecify.annotations.NullMarked;
