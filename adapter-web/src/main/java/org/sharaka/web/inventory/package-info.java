/** Inventories of centres over the wire. */
package org.sharaka.web.inventory;
