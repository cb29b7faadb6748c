package localoffer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CheckContentCommandTest {

  @Test
  void theContentInTheRepositoryIsFreeOfErrors() {
    assertEquals(0, Main.run("check-content"));
  }
}
