package localoffer.search.counting;

/**
 * Words that were searched for, and how often they were not well answered.
 *
 * @param asked how often they were searched for
 * @param nothing how often nothing was found
 * @param poor how often there were only results that hardly fit
 */
public record Gap(String words, long asked, long nothing, long poor) {}
