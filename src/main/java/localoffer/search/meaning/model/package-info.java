/** The model that makes vectors of texts, in ONNX Runtime, and how it cuts texts into pieces. */
@NullMarked
package localoffer.search.meaning.model;

import org.jspecify.annotations.NullMarked;
