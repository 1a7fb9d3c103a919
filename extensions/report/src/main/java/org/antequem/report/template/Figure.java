package org.antequem.report.template;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;

/**
 * A picture, and its facts as a table.
 *
 * @param title of which nothing else on the page has to be read
 * @param wide SVG of our own making, for wide windows
 * @param narrow the same for narrow ones
 * @param columns the headings of the table
 * @param rows its cells, as many in each as there are columns
 */
@Immutable
public record Figure(
        String title,
        String wide,
        String narrow,
        ImmutableList<String> columns,
        ImmutableList<ImmutableList<String>> rows) {}
