package org.crosscheck.comparison.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {
  private final List<String> asked = new ArrayList<>();

  private Integer length(String word) {
    asked.add(word);
    return word.length();
  }

  @Test
  void asksOnceForOneObject() {
    Memo<String, Integer> memo = Memo.byIdentity(8, this::length);
    String harbour = "harbour";
    assertEquals(7, memo.of(harbour));
    assertEquals(7, memo.of(harbour));
    assertEquals(List.of("harbour"), asked);
  }

  @Test
  void anEqualObjectIsAnotherByIdentity() {
    Memo<StringBuilder, Integer> memo = Memo.byIdentity(8, words -> length(words.toString()));
    memo.of(new StringBuilder("quay"));
    memo.of(new StringBuilder("quay"));
    assertEquals(List.of("quay", "quay"), asked);
  }

  @Test
  void anEqualWordIsTheSameByEquality() {
    Memo<String, Integer> memo = Memo.byEquality(8, this::length);
    memo.of("pilot");
    memo.of(String.join("", "pi", "lot"));
    assertEquals(List.of("pilot"), asked);
  }

  @Test
  void givesTheRightResultWhereKeysShareAPlace() {
    Memo<Integer, String> memo = Memo.byEquality(4, String::valueOf);
    IntStream.range(0, 100).forEach(number -> assertEquals("" + number, memo.of(number)));
    IntStream.range(0, 100).forEach(number -> assertEquals("" + number, memo.of(number)));
  }

  @Test
  void roundsItsPlacesUp() {
    Memo<Integer, Integer> memo =
        Memo.byEquality(
            3,
            number -> {
              asked.add("" + number);
              return number;
            });
    List.of(0, 1, 2, 3, 0, 1, 2, 3).forEach(memo::of);
    assertEquals(List.of("0", "1", "2", "3"), asked);
  }
}
