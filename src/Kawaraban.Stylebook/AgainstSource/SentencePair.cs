using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>A sentence of a source and the one that stands opposite, each with the sentences beside it.</summary>
internal readonly record struct SentencePair(TextRange Source, TextRange Target, TextRange NearSource, TextRange NearTarget);
