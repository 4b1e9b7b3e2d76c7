package org.crosscheck.model.article;

import static org.crosscheck.model.Require.visible;

/**
 * Who published an article. Not a source: an outlet prints, a source is said to have said
 * something.
 *
 * @param name as printed or given
 * @param guessed true when nobody said so and the name was taken from the file's name, the address
 *     or the like
 */
public record Outlet(String name, boolean guessed) {
  public Outlet {
    visible(name, "outlet name");
  }

  public static Outlet given(String name) {
    return new Outlet(name, false);
  }

  public static Outlet guessed(String name) {
    return new Outlet(name, true);
  }
}
