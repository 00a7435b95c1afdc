/** The store of support plans. */
package org.sharaka.persistence.support;
