package org.crosscheck.ingestion.reader.mail;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;
import org.crosscheck.ingestion.reader.ArticleReader;
import org.crosscheck.ingestion.reader.DocumentText;
import org.crosscheck.ingestion.reader.Field;
import org.crosscheck.ingestion.reader.Reading;
import org.crosscheck.ingestion.reader.Received;
import org.crosscheck.ingestion.reader.Stated;
import org.crosscheck.model.article.Certainty;

/**
 * A saved mail, such as a newsletter or a wire's dispatch: subject, sender and date are title,
 * outlet and date of publication. Who sent a mail may only have passed it on, so that its name and
 * its day are guesses.
 */
public final class MailReader implements ArticleReader {
  private static final MimeConfig LIMITS =
      new MimeConfig.Builder()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderCount(1_000)
          .setMaxHeaderLen(1 << 16)
          .setMaxContentLen(20L << 20)
          .setMalformedHeaderStartsBody(true)
          .build();
  private static final Pattern PASSED_ON =
      Pattern.compile("(?i)\\s*(?:(?:re|fwd?|aw|wg|tr)\\s*:\\s*)+");

  @Override
  public String formatName() {
    return "a mail";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("eml");
  }

  @Override
  public ImmutableSet<String> mediaTypes() {
    return ImmutableSet.of("message/rfc822");
  }

  @Override
  public Reading read(InputFile file, byte[] bytes) throws Unreadable {
    Message mail = parsed(file, bytes);
    try {
      MailBody body = MailBody.of(mail);
      if (body.text().isBlank()) {
        throw DocumentText.noText(file);
      }
      ImmutableList.Builder<Problem> problems = ImmutableList.builder();
      if (body.attachments() > 0) {
        problems.add(attachments(file, body.attachments()));
      }
      return new Reading(
          ImmutableList.of(new Received(stated(mail), body.text())), problems.build());
    } catch (IOException e) {
      throw broken(file);
    } finally {
      mail.dispose();
    }
  }

  private static Message parsed(InputFile file, byte[] bytes) throws Unreadable {
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(LIMITS);
      Message mail = builder.parseMessage(new ByteArrayInputStream(bytes));
      if (mail.getHeader().getFields().isEmpty()) {
        throw broken(file);
      }
      return mail;
    } catch (IOException e) {
      throw broken(file);
    }
  }

  private static Stated stated(Message mail) {
    Optional<String> subject = Optional.ofNullable(mail.getSubject());
    Optional<String> published =
        Optional.ofNullable(mail.getDate())
            .map(date -> date.toInstant().atOffset(ZoneOffset.UTC).toString());
    return Stated.nothing()
        .or(
            Field.TITLE,
            subject.map(it -> PASSED_ON.matcher(it).lookingAt() ? withoutMark(it) : it),
            Certainty.PRINTED)
        .or(Field.OUTLET, sender(mail.getFrom()), Certainty.GUESSED)
        .or(Field.PUBLISHED, published, Certainty.GUESSED);
  }

  private static String withoutMark(String subject) {
    return PASSED_ON.matcher(subject).replaceFirst("");
  }

  private static Optional<String> sender(MailboxList from) {
    if (from == null || from.isEmpty()) {
      return Optional.empty();
    }
    Mailbox first = from.get(0);
    return Optional.ofNullable(first.getName())
        .filter(name -> !name.isBlank())
        .or(() -> Optional.ofNullable(first.getDomain()));
  }

  private static Problem attachments(InputFile file, int count) {
    return Problem.noted(
        file.shown(),
        "its " + count + (count == 1 ? " attachment was" : " attachments were") + " not read",
        "the text of a mail is its article",
        "save an attached article as a file of its own");
  }

  private static Unreadable broken(InputFile file) {
    return Unreadable.of(
        file.shown(),
        "it is not a mail",
        "a mail starts with its header",
        "save it again or as text");
  }
}
