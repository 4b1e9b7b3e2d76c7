package org.crosscheck.comparison.fact;

import org.crosscheck.model.claim.Modality;

/** Which modalities speak of one thing: what is so, what is to be, what is denied. */
final class Modalities {
  private enum Realm {
    IS,
    IS_TO_BE,
    IS_DENIED
  }

  private Modalities() {}

  static boolean comparable(Modality a, Modality b) {
    return realm(a) == realm(b);
  }

  /** True for what is planned, proposed, foreseen or depends on a condition. */
  static boolean isToBe(Modality modality) {
    return realm(modality) == Realm.IS_TO_BE;
  }

  private static Realm realm(Modality modality) {
    return switch (modality) {
      case REPORTED_FACT, ESTIMATE, OPINION -> Realm.IS;
      case PLAN, PROPOSAL, CONDITION, FORECAST -> Realm.IS_TO_BE;
      case DENIAL -> Realm.IS_DENIED;
    };
  }
}
