/** Who reads an answer: their language, and the texts with the values in force. */
package org.sharaka.web.text;
