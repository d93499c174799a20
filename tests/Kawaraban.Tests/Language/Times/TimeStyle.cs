using Kawaraban.Language;

namespace Kawaraban.Tests.Language.Times;

/// <summary>A way of writing a time in a language.</summary>
internal sealed record TimeStyle<T>(TextLanguage Language, Func<T, string?> Write);
