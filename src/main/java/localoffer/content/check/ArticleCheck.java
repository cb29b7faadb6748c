package localoffer.content.check;

import java.util.List;
import java.util.Locale;
import localoffer.content.Article;
import localoffer.content.Article.Front;
import localoffer.content.Taxonomy;
import localoffer.content.markdown.HardWords;
import localoffer.content.markdown.MarkdownReader;
import localoffer.content.markdown.Prose;
import localoffer.content.markdown.Prose.Heading;

/** A page says who keeps it, names what exists, links to what is there, and is plain enough. */
final class ArticleCheck {

  private static final double HARD = 6;
  private static final double TOO_HARD = 9;
  private static final int FEWEST_QUESTIONS = 2;
  private static final int MOST_QUESTIONS = 20;

  private final Taxonomy taxonomy;
  private final Known known;
  private final HardWords words;

  ArticleCheck(Taxonomy taxonomy, Known known, HardWords words) {
    this.taxonomy = taxonomy;
    this.known = known;
    this.words = words;
  }

  void check(Article article, Findings findings) {
    front(article.front(), findings);
    Prose prose = MarkdownReader.read(article.markdown());
    prose.refused().forEach(mark -> refused(mark, findings));
    prose.links().forEach(href -> link(href, prose.headings(), findings));
    readingAge(article.front(), prose.text(), findings);
  }

  private void front(Front front, Findings findings) {
    if (front.owner() == null) {
      findings.error("no owner: which team keeps this page right?");
    }
    if (front.written() == null && front.reviewed() == null) {
      findings.error("neither written nor reviewed has a date");
    }
    if (front.reviewed() != null && front.reviewDue() == null) {
      findings.error("it was reviewed, but no review_due says when it is due again");
    }
    if (front.topics().isEmpty()) {
      findings.error("no topics, so that nobody finds it by browsing");
    }
    int questions = front.questions().size();
    if (questions < FEWEST_QUESTIONS || questions > MOST_QUESTIONS) {
      findings.warn("it has " + questions + " questions; 2 to 20 help families to find it");
    }
    findings.ids(front.topics(), taxonomy.topics(), "topic");
    findings.ids(front.needs(), taxonomy.needs(), "need");
    findings.ids(front.statutory(), taxonomy.statutory(), "Schedule 2 item");
    findings.picture(front.picture(), known);
  }

  private static void refused(String mark, Findings findings) {
    findings.error(
        mark.equals("<h1>")
            ? "headings begin at ##, because the title is the first heading"
            : "this may not stand in a page: " + mark);
  }

  private void link(String href, List<Heading> headings, Findings findings) {
    if (href.startsWith("#")) {
      if (headings.stream().noneMatch(heading -> href.equals("#" + heading.id()))) {
        findings.error("no heading on this page is called " + href);
      }
    } else if (href.matches("(?:https?://|mailto:|tel:).+|/(?!/).*")) {
      findings.link(href, known);
    } else {
      findings.error("a link must begin with / or https://, unlike " + href);
    }
  }

  private void readingAge(Front front, String text, Findings findings) {
    double grade = ReadingAge.of(text, words).grade();
    String measured = String.format(Locale.UK, "its reading grade is %.1f", grade);
    if (grade > TOO_HARD && front.readingAgeExcused() == null) {
      findings.error(measured + ", over 9: say it in shorter words and sentences");
    } else if (grade > HARD && front.readingAgeExcused() == null) {
      findings.warn(measured + "; 6 or under is plain enough");
    }
  }
}
