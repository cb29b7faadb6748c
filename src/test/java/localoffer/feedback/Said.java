package localoffer.feedback;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import localoffer.Officers;
import localoffer.World;
import localoffer.database.Ids;
import org.jsoup.nodes.Document;

/** A comment in a world, and what officers do to it by their pages. */
public final class Said {

  private final World world;
  private final UUID id;
  private final String officer;

  private Said(World world, UUID id, String officer) {
    this.world = world;
    this.id = id;
    this.officer = officer;
  }

  /** Something that a parent says about a page, seen to by this officer. */
  public static Said by(World world, String officer, String words, String path) {
    return by(world, officer, words, path, Who.PARENT);
  }

  /** Something that somebody says about a page. */
  public static Said by(World world, String officer, String words, String path, Who who) {
    UUID id = Ids.next(Clock.systemUTC());
    String text = id.toString();
    Officers.inDatabase(
        world,
        database ->
            database.inTransaction(
                handle ->
                    handle.execute(
                        """
                        INSERT INTO comment (id, reference, form, version, stage, source, about,
                          path, words, who, wants_reply, said_at, received_at)
                        VALUES (?, ?, ?, 1, 'new', 'site', 'page', ?, ?, ?, 0,
                          '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z')
                        """,
                        text,
                        reference(id),
                        text,
                        path,
                        words,
                        who.word())));
    return new Said(world, id, officer);
  }

  private static String reference(UUID id) {
    String letters = id.toString().replace("-", "").toUpperCase(Locale.ROOT);
    return "YS-" + letters.substring(24, 28) + "-" + letters.substring(28, 30);
  }

  public String reference() {
    return reference(id);
  }

  public UUID id() {
    return id;
  }

  /** Where officers see it, with this ending. */
  public String path(String ending) {
    return "/staff/comments/" + id + ending;
  }

  /** An address that wants a reply. */
  public Said wanting(String email) {
    Officers.inDatabase(
        world,
        database ->
            database.inTransaction(
                handle -> {
                  handle.execute("UPDATE comment SET wants_reply = 1 WHERE id = ?", id.toString());
                  return handle.execute(
                      "INSERT INTO comment_contact (comment_id, email) VALUES (?, ?)",
                      id.toString(),
                      email);
                }));
    return this;
  }

  /** The page of the comment with this ending. */
  public Document page(String ending) {
    return world.page(path(ending), "Cookie", officer);
  }

  /** Presses a button on the page of the comment. */
  public HttpResponse<String> press(String ending) {
    return send(ending, Map.of(), officer);
  }

  /** Fills in the form at this ending and sends it. */
  public HttpResponse<String> send(String ending, Map<String, String> form) {
    return send(ending, form, officer);
  }

  /** The same as another officer; the csrf field is that of their session. */
  public HttpResponse<String> send(String ending, Map<String, String> form, String cookie) {
    Document home = world.page("/staff", "Cookie", cookie);
    Map<String, String> all = new HashMap<>();
    all.put("csrf", home.expectFirst("input[name=csrf]").val());
    all.put("version", version());
    all.putAll(form);
    return world.post(path(ending), all, "Cookie", cookie);
  }

  /** The version that the comment has now. */
  public String version() {
    return ask("SELECT version FROM comment WHERE id = ?");
  }

  public String stage() {
    return ask("SELECT stage FROM comment WHERE id = ?");
  }

  private String ask(String query) {
    return Officers.inDatabase(
        world,
        database ->
            database.read(
                handle ->
                    handle
                        .createQuery(query)
                        .bind(0, id.toString())
                        .mapTo(String.class)
                        .findOne()
                        .orElse("")));
  }

  /** Gives it a copy that others may read. */
  public Said copied(String copy) {
    must(send("/copy", Map.of("copy", copy, "topic", "short-breaks")));
    return this;
  }

  /** Answers it: yes, planned or no. */
  public Said answered(String changed, String words) {
    must(send("/answer", answer(changed, words)));
    return this;
  }

  /** Lets families read it. */
  public Said published() {
    must(press("/publish"));
    return this;
  }

  /** A form that answers. */
  public static Map<String, String> answer(String changed, String words) {
    return Map.of("changed", changed, "words", words, "day", "20", "month", "11", "year", "2026");
  }

  private static void must(HttpResponse<String> answer) {
    if (answer.statusCode() != 303) {
      throw new AssertionError(answer.statusCode() + World.read(answer).select("main").text());
    }
  }
}
