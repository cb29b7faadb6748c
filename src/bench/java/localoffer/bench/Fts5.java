package localoffer.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** SQLite's full text search: any of the words, English stems, ranked by bm25. */
final class Fts5 implements AutoCloseable {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Connection connection;

  private Fts5(Connection connection) {
    this.connection = connection;
  }

  static Fts5 of(List<Text> documents) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    try (var create = connection.createStatement()) {
      create.execute(
          """
          CREATE VIRTUAL TABLE document
          USING fts5(href UNINDEXED, name, summary, body, tokenize = 'porter unicode61')
          """);
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO document VALUES (?, ?, ?, ?)")) {
      for (Text document : documents) {
        insert.setString(1, document.href());
        insert.setString(2, document.name());
        insert.setString(3, document.summary());
        insert.setString(4, document.body());
        insert.execute();
      }
    }
    return new Fts5(connection);
  }

  /** The first ten addresses. */
  List<String> search(String query) {
    String anyWord =
        WORD.matcher(query.toLowerCase(Locale.UK))
            .results()
            .map(word -> '"' + word.group() + '"')
            .collect(Collectors.joining(" OR "));
    List<String> hrefs = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT href FROM document WHERE document MATCH ? ORDER BY bm25(document), href"
                + " LIMIT 10")) {
      select.setString(1, anyWord);
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        hrefs.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
    return hrefs;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
