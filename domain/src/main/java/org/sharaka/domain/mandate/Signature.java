package org.sharaka.domain.mandate;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;

/**
 * The signature of a mandate.
 *
 * @param by who recorded it, and the day it was signed
 * @param agreement the signed agreement
 */
public record Signature(Act by, Document agreement) {}
