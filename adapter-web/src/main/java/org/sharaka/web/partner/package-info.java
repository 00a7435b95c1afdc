/** Partners over the wire, and the report of an import of them. */
package org.sharaka.web.partner;
