namespace Kawaraban.Site.Desk.Writing;

/// <summary>A text that could not be saved, given back so that it can be kept.</summary>
/// <param name="What">The word's place under <c>desk.told</c>.</param>
public sealed record UnsavedView(Seat Seat, string What, string Text, string Back);
