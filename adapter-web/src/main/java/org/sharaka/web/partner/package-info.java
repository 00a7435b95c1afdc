/**
 * Partners over the wire, and sheets of partners: {@link org.sharaka.web.partner.Sheets} reads them and knows nothing
 * of HTTP, so that a terminal can use it too.
 */
package org.sharaka.web.partner;
