package localoffer.content.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import localoffer.content.Article;
import localoffer.content.Contents;
import localoffer.content.EasyRead;
import localoffer.content.markdown.HardWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks through all content for what a family would trip over. */
public final class ContentCheck {

  private static final Logger LOG = LoggerFactory.getLogger(ContentCheck.class);

  private ContentCheck() {}

  /** Logs each error in this reading of the folder; never fails, because the site goes on. */
  public static void log(Path folder, Contents contents) {
    try {
      of(folder, contents).stream()
          .filter(Problem::error)
          .forEach(problem -> LOG.warn("In the content, {}", problem));
    } catch (RuntimeException e) {
      LOG.warn("The content could not be checked: {}", e.getMessage());
    }
  }

  /** What is wrong in this reading of the folder, in the order of its files; empty when nothing. */
  public static List<Problem> of(Path folder, Contents contents) {
    List<Problem> problems = new ArrayList<>();
    Known known = Known.in(folder, contents);
    HardWords words = new HardWords(contents.glossary());
    NavigationCheck.check(contents, known, problems);
    new Findings("rounds.yaml", problems)
        .ids(contents.programme().topics().keySet(), contents.taxonomy().topics(), "topic");
    GlossaryCheck.check(folder, known, problems);
    ArticleCheck articles = new ArticleCheck(contents.taxonomy(), known, words);
    EasyReadCheck easyReads = new EasyReadCheck(known, words);
    for (Article article : contents.articles()) {
      String file = "pages" + article.path();
      articles.check(article, new Findings(file + ".md", problems));
      EasyRead easyRead = article.easyRead();
      if (easyRead != null) {
        easyReads.check(easyRead, new Findings(file + ".easy.md", problems));
      }
    }
    return List.copyOf(problems);
  }
}
