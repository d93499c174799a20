using System.Xml.Linq;

namespace Kawaraban.Newsroom.Memory.Tmx;

/// <summary>A unit's text in one language.</summary>
/// <param name="Language">As the file writes it.</param>
/// <param name="Attributes">All others.</param>
/// <param name="Extras">Notes and properties.</param>
/// <param name="Segment">The text with its inline marks; null where it is longer than is remembered.</param>
internal sealed record TmxVariant(string Language, IReadOnlyDictionary<string, string> Attributes, IReadOnlyList<TmxExtra> Extras, XElement? Segment);
