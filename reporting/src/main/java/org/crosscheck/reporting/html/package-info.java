/**
 * The side-by-side page: one self-contained HTML file. Java builds what the page says, {@code
 * page.html} says where it stands, {@code page.css} how it looks, {@code page.js} what a click
 * does.
 */
package org.crosscheck.reporting.html;
