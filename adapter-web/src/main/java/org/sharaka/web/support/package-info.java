/** The operating aid of one year, computed from facts that are handed in; nothing is stored. */
package org.sharaka.web.support;
