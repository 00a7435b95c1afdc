/**
 * Sheets of partners as files: {@link org.sharaka.web.sheet.Sheets} reads CSV and XLSX into the
 * {@link org.sharaka.application.partner.Sheet} that an import takes. Nothing here knows HTTP, so that the command line
 * reads by the same door. A file is hostile until read: its size, what it inflates to, its columns and rows are
 * limited, no entity is expanded and no formula evaluated. What cannot be read at all is an
 * {@link org.sharaka.web.sheet.UnreadableSheet}; what is wrong with one row is a fault of that row.
 */
@NullMarked
package org.sharaka.web.sheet;

import org.jspecify.annotations.NullMarked;
