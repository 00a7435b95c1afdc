/** Keys of text that the database sorts and searches by. */
package org.sharaka.persistence.text;
