/** The model that makes vectors of texts, in ONNX Runtime, and how it cuts texts into pieces. */
@NullMarked
package localoffer.search.meaning.vectors;

import org.jspecify.annotations.NullMarked;
