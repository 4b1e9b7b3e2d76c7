/** Which claims answer one question, and why others that look alike do not. */
package org.crosscheck.comparison.fact;
