package localoffer.search.document;

/**
 * A piece of a document's text under one heading.
 *
 * @param heading empty when it stands under none
 * @param anchor the heading's id on the document's page, empty where there is none
 * @param text its words, a line for each block
 */
public record Part(String heading, String anchor, String text) {}
