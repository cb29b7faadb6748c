/**
 * What means the same in other words: passages of documents and what families type as vectors of
 * one small model that runs here, from a jar, and asks the network for nothing.
 *
 * <p>Passages are kept in a Lucene index of their own, a folder of the search index that may be
 * deleted at any time: one document a passage, waiting until its vector is known. So what waits is
 * on disk and not in memory, a stop in the middle loses nothing, and a text that was once embedded
 * is not embedded again. Searches by words never wait for any of this.
 *
 * <p>Vectors are bytes, in segments small enough that their graphs are made in little memory. Texts
 * are embedded on one thread that lets all others go first: what an officer changed just now before
 * names and summaries, and those before the rest; the same text once. What is embedded is on disk
 * every five seconds.
 *
 * <p>The model's native library is unpacked once, to the folder {@code libraries} in here.
 */
@NullMarked
package localoffer.search.meaning;

import org.jspecify.annotations.NullMarked;
