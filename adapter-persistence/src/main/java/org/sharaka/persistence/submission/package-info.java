/** What was sent with a key, in the table {@code submission}. */
package org.sharaka.persistence.submission;
