package org.crosscheck.ingestion.reader.rtf;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.rtf.Command;

/**
 * The text of a document without that of groups which only the program that wrote them knows: the
 * format begins such a group with {@code \*}, and whoever does not know the word behind it passes
 * over the group. The parser does so for words that it knows and reports {@code \*} for others;
 * without this, a document saved by LibreOffice begins with the names of its page styles.
 */
final class KnownText extends StringTextConverter {
  private static final int NOWHERE = 0;

  private int depth;
  private int passedOver = NOWHERE;

  @Override
  public void processGroupStart() {
    depth++;
    super.processGroupStart();
  }

  @Override
  public void processGroupEnd() {
    if (passedOver == depth) {
      passedOver = NOWHERE;
    }
    depth--;
    super.processGroupEnd();
  }

  @Override
  public void processCommand(
      Command command, int parameter, boolean hasParameter, boolean optional) {
    if (command == Command.optionalcommand && passedOver == NOWHERE) {
      passedOver = depth;
    }
    super.processCommand(command, parameter, hasParameter, optional);
  }

  @Override
  public void processExtractedText(String text) {
    if (passedOver == NOWHERE) {
      super.processExtractedText(text);
    }
  }
}
