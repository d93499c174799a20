using System.Text;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.Press.Qr;

namespace Kawaraban.Site.Desk.Securing;

/// <param name="Key">What the app and the paper share from now on.</param>
/// <param name="Wrong">What is wrong with the last try, in words.</param>
public sealed record AppView(Seat Seat, string Key, string? Wrong = null)
{
    public string Address => AppKey.Address(Seat.Publication.Name, Seat.Member!.Email!, Key);

    /// <summary>The address as a QR code within the page: a picture of its own would be one more way to the key.</summary>
    public string Picture => "data:image/svg+xml;base64," + Convert.ToBase64String(QrDrawing.Of(Address));
}
