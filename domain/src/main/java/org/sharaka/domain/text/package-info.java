/**
 * Kernel: text in the three languages of the project. Text is stored as it was typed, in NFC; what searches and
 * compares it is the fold key, one function for all ({@code rulebook.md}, {@code partner.name}).
 */
@NullMarked
package org.sharaka.domain.text;

import org.jspecify.annotations.NullMarked;
