import { sentences } from './grammar.ts'

/** What a review of a looked-after child's plan decided. */
export const reviewDecided = sentences(`
  The plan stays as it is. {worker} will (ring|write to) the school about {their} (support|club fees) before half term.
  Family time goes on (every week|once a fortnight), and {child} will say beforehand where. The carer is asked to keep the (life story book|memory box) going.
  (Health|Teeth) first: the appointment that was missed is booked again, and {child} chooses who comes along.
  A (cousin|grandparent) is to be seen about whether {child} could live with them. {worker} does it within the month.
  {child} wants to know why (the judge|everyone) takes so long. {worker} will explain it with the (timeline|picture book), and say what is not known.
  The placement suits {child}. Everyone agreed that nothing is to be changed that works.
  The carer needs (a break|more help with the nights), and will have it by the end of the month.
  The personal education plan was read together. {child} wants (more art|help with maths|a different taxi), and that was written into it.`)

export const saidAtReview = sentences(`
  "I want to stay (here|where I am), and I want (the dog|my bike) to come."
  "You all talk (a lot|very fast). Can I say my bit first next time?"
  "I like (Thursdays|swimming|Sundays), because then (Mum rings|we have pancakes)."
  "Tell my social worker to (text before|not come in school time)."
  "It is (all right|better) than the last place. I have my own (key|room)."`)

export const carePlans = sentences(`
  To (go home|live with the wider family) if it can be made safe within the time that {child} can wait; if not, a home until {they} (is|turns) eighteen.
  A settled home with the carers whom {child} knows, family time that does {them} good, and nobody moving {them} for our own reasons.
  Brothers and sisters (together|in touch every week), school as it is, and a decision before the end of the (term|summer).`)

export const leaverNotes = sentences(`
  We met (in town|at the flat) and talked about (rent|college|the bus pass). {child} is doing (better than in spring|all right).
  {child} asked for (help with a form|the number of the dentist), and we did it there and then.
  A short talk (on the phone|by text). {They} said that {they} would ring if it got bad, and I believe that.`)

export const pathway = sentences(`
  Somewhere to live that {they} can pay for, (a course|work) that {they} chose, and two people who answer the phone.
  {child} wants to (cook for six|drive|finish the course) by the next birthday. We wrote down who helps with what.`)
