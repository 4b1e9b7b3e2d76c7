package org.crosscheck.model.value;

/** What a unit measures. Plain counts have none. */
public enum Dimension {
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  SPEED,
  TEMPERATURE,
  ENERGY,
  POWER,
  PRESSURE,
  FREQUENCY,
  ANGLE,
  DURATION,
  AGE,
  MONEY,
  PERCENTAGE,
  DATA_SIZE,
  /** The size of an earthquake: a number on a logarithmic scale. */
  MAGNITUDE
}
