/** Two wordings of one statement: how alike they are and what one has that the other lacks. */
package org.crosscheck.comparison.quote;
