"""What an answer means after the bot's question: its intent, and the values it states."""

from nlu.context.answers import read_answer
from nlu.context.choices import NEITHER
from nlu.context.questions import Question
from nlu.context.ranking import Ranking, in_context
from nlu.context.stated import WHOLE, Answer

__all__ = ["NEITHER", "WHOLE", "Answer", "Question", "Ranking", "in_context", "read_answer"]
