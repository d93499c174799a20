namespace Kawaraban.Stylebook.Reading;

/// <summary>A bracket or quotation mark that is open, and where it is closed.</summary>
/// <param name="Open">The offset of the opening mark.</param>
/// <param name="Close">The offset of the closing one.</param>
/// <param name="Depth">In how many others it stands.</param>
internal readonly record struct Enclosure(int Open, int Close, int Depth);
