import { basename } from 'node:path';
import { type FigureBook, parseBook } from '../figures/book.js';
import { readText } from './read.js';

/** Reads a book of figures from a file. @throws {MilexError} naming the file */
export function readBook(path: string): FigureBook {
  return parseBook(readText(path), basename(path));
}
