/**
 * What an article claims: one record a kind of claim, and what every claim carries whatever its
 * kind.
 */
package org.crosscheck.model.claim;
