package localoffer.content.check;

import java.util.List;
import localoffer.content.Contents;
import localoffer.content.Navigation.FootLink;
import localoffer.content.Navigation.Section;
import localoffer.content.Navigation.WayIn;
import localoffer.content.Term;

/** The ways in and round the site lead somewhere, and their pictures are there. */
final class NavigationCheck {

  private NavigationCheck() {}

  static void check(Contents contents, Known known, List<Problem> problems) {
    navigation(contents, known, new Findings("navigation.yaml", problems));
    Findings site = new Findings("site.yaml", problems);
    site.link(contents.site().advice(), known);
    site.link(contents.site().forum(), known);
    pictures(
        contents.taxonomy().topics().all(), known, new Findings("taxonomy/topics.yaml", problems));
    pictures(
        contents.taxonomy().needs().all(), known, new Findings("taxonomy/needs.yaml", problems));
    pictures(contents.taxonomy().ages().all(), known, new Findings("taxonomy/ages.yaml", problems));
  }

  private static void navigation(Contents contents, Known known, Findings findings) {
    for (Section section : contents.navigation().sections()) {
      findings.picture(section.picture(), known);
      for (String page : section.pages()) {
        String path = section.href() + "/" + page;
        if (contents.article(path).isEmpty()) {
          findings.error("section " + section.slug() + " names a page that is not there: " + page);
        }
      }
    }
    for (WayIn way : contents.navigation().situations()) {
      findings.picture(way.picture(), known);
      findings.link(way.href(), known);
    }
    for (FootLink link : contents.navigation().footer()) {
      findings.link(link.href(), known);
    }
  }

  private static void pictures(List<Term> terms, Known known, Findings findings) {
    terms.forEach(term -> findings.picture(term.picture(), known));
  }
}
