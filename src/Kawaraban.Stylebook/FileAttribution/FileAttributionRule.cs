using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.FileAttribution;

/// <summary>Finds figures that a story file has from others alone, told without saying from whom.</summary>
internal sealed class FileAttributionRule() : FiledRule(FiledFault.Unattributed);
