/**
 * Markdown made into safe HTML, and the hard words in it explained. What an officer or a provider
 * writes is never trusted: Flexmark renders it, then the sanitiser lets through only what is listed
 * in {@link localoffer.content.markdown.MarkdownReader}.
 */
@NullMarked
package localoffer.content.markdown;

import org.jspecify.annotations.NullMarked;
