import recognizers from '@microsoft/recognizers-text-number'
import units from '@microsoft/recognizers-text-number-with-unit'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const wink = winkNLP(model)

// Each reads a whole text as its manual says, and gives every number or entity with its value or kind.
export const rivals = {
  compromise: (text) => nlp(text).numbers().json(),
  'wink-nlp': (text) => wink.readDoc(text).entities().out(wink.its.detail),
  'Recognizers-Text': (text) => [
    recognizers.recognizeNumber(text, 'en-us'),
    recognizers.recognizePercentage(text, 'en-us'),
    units.recognizeCurrency(text, 'en-us'),
  ],
}
