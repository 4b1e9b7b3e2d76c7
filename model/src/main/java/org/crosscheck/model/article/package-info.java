/** What is read: articles, where they come from, and the regions of their text. */
package org.crosscheck.model.article;
