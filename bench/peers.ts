import recognizers from '@microsoft/recognizers-text-number-with-unit';
import compromise from 'compromise';

/** What others offer for finding amounts of money in English text. */
export const peers: Readonly<Record<string, (text: string) => unknown>> = {
  'Recognizers-Text, currency': (text) => recognizers.recognizeCurrency(text, recognizers.Culture.English),
  'compromise, money': (text) => compromise(text).money().json(),
};
