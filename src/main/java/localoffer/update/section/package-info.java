/**
 * What providers are asked about a service, and how their answers become details. The questions are
 * data ({@code content/forms/listing.yaml}), each with the path of the field that it is about; the
 * details are changed as a tree and read back strictly, so that nothing is kept that is no field.
 */
@NullMarked
package localoffer.update.section;

import org.jspecify.annotations.NullMarked;
