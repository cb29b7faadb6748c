package localoffer.portal;

import static localoffer.account.Role.ANYBODY;
import static localoffer.account.Role.PROVIDER;

import localoffer.account.signin.Doors;
import localoffer.account.signin.Gate;
import localoffer.listing.change.ChangeStore;
import localoffer.listing.change.Changes;
import localoffer.update.CloseListingPage;
import localoffer.update.ConfirmListingPage;
import localoffer.update.ConfirmedPage;
import localoffer.update.Desk;
import localoffer.update.MyListingsPage;
import localoffer.update.NewListingPage;
import localoffer.update.PauseListingPage;
import localoffer.update.ResumeListingPage;
import localoffer.update.UnconfirmListingPage;
import localoffer.update.edit.EditListingPage;
import localoffer.update.edit.EditQuestionPage;
import localoffer.update.edit.EditSectionPage;
import localoffer.update.edit.EditTimePage;
import localoffer.update.edit.RemovePartPage;
import localoffer.update.picture.AddPicturePage;
import localoffer.update.picture.PicturePage;
import localoffer.update.picture.PictureStore;
import localoffer.update.picture.Pictures;
import localoffer.update.reading.PlainWords;
import localoffer.update.reading.ReadingAgePage;
import localoffer.update.section.Answers;
import localoffer.update.section.Sections;
import localoffer.update.send.CheckChangesPage;
import localoffer.update.send.MergeChangesPage;
import localoffer.update.send.PreviewListingPage;
import localoffer.update.send.SentPage;
import localoffer.update.send.TakeBackPage;
import localoffer.update.send.WithdrawChangePage;

/** The addresses at which members of organisations keep their services right. */
final class UpdateRoutes {

  private final Routes.Parts parts;
  private final Gate gate;
  private final Desk desk;
  private final PlainWords plain;

  UpdateRoutes(Routes.Parts parts) {
    this.parts = parts;
    gate = parts.entrance().gate();
    plain = PlainWords.in(parts.config().content());
    desk =
        new Desk(
            parts.html(),
            gate,
            parts.listings(),
            new Changes(
                new ChangeStore(parts.holdings().database()), parts.listings(), parts.clock()),
            parts.library(),
            Sections.in(
                parts.config().content(),
                () -> parts.library().contents().taxonomy(),
                parts.holdings().places()),
            new Answers(() -> parts.library().contents().taxonomy(), parts.holdings().places()),
            parts.clock());
  }

  void add(Doors routes) {
    checking(routes);
    standing(routes);
    pictures(routes);
    editing(routes);
    sending(routes);
  }

  private void checking(Doors routes) {
    var myListings = new MyListingsPage(desk);
    routes.get(MyListingsPage.PATH, myListings::show, PROVIDER);
    var newListing = new NewListingPage(desk);
    routes.get(NewListingPage.PATH, newListing::show, PROVIDER);
    routes.post(NewListingPage.PATH, newListing::submit, PROVIDER);
    var confirm = new ConfirmListingPage(desk);
    routes.get(ConfirmListingPage.PATH, confirm::show, PROVIDER);
    routes.post(ConfirmListingPage.PATH, confirm::submit, PROVIDER);
    var confirmed = new ConfirmedPage(desk);
    routes.get(ConfirmedPage.PATH, confirmed::show, PROVIDER);
    var unconfirm = new UnconfirmListingPage(desk);
    routes.post(UnconfirmListingPage.PATH, unconfirm::submit, PROVIDER);
    var readingAge = new ReadingAgePage(gate, parts.library(), plain);
    routes.post(ReadingAgePage.PATH, readingAge::submit, PROVIDER);
  }

  private void standing(Doors routes) {
    var pause = new PauseListingPage(desk);
    routes.get(PauseListingPage.PATH, pause::show, PROVIDER);
    routes.post(PauseListingPage.PATH, pause::submit, PROVIDER);
    var resume = new ResumeListingPage(desk);
    routes.get(ResumeListingPage.PATH, resume::show, PROVIDER);
    routes.post(ResumeListingPage.PATH, resume::submit, PROVIDER);
    var close = new CloseListingPage(desk);
    routes.get(CloseListingPage.PATH, close::show, PROVIDER);
    routes.post(CloseListingPage.PATH, close::submit, PROVIDER);
  }

  private void pictures(Doors routes) {
    var pictures =
        new Pictures(
            parts.config().data(), new PictureStore(parts.holdings().database()), parts.clock());
    var picture = new PicturePage(gate, parts.listings(), pictures);
    routes.get(PicturePage.PATH, picture::show, ANYBODY);
    var addPicture = new AddPicturePage(desk, pictures);
    routes.get(AddPicturePage.PATH, addPicture::show, PROVIDER);
    routes.post(AddPicturePage.PATH, addPicture::submit, PROVIDER);
  }

  /** The pages of particular lists first: the first that fits an address answers. */
  private void editing(Doors routes) {
    var editListing = new EditListingPage(desk);
    routes.get(EditListingPage.PATH, editListing::show, PROVIDER);
    var editTime = new EditTimePage(desk);
    routes.get(EditTimePage.PATH, editTime::show, PROVIDER);
    routes.post(EditTimePage.PATH, editTime::submit, PROVIDER);
    var removePart = new RemovePartPage(desk);
    routes.get(RemovePartPage.PATH, removePart::show, PROVIDER);
    routes.post(RemovePartPage.PATH, removePart::submit, PROVIDER);
    var editQuestion = new EditQuestionPage(desk, plain);
    routes.get(EditQuestionPage.PART_PATH, editQuestion::show, PROVIDER);
    routes.post(EditQuestionPage.PART_PATH, editQuestion::submit, PROVIDER);
    routes.get(EditQuestionPage.PATH, editQuestion::show, PROVIDER);
    routes.post(EditQuestionPage.PATH, editQuestion::submit, PROVIDER);
    var editSection = new EditSectionPage(desk);
    routes.get(EditSectionPage.PATH, editSection::show, PROVIDER);
  }

  private void sending(Doors routes) {
    var check = new CheckChangesPage(desk, plain);
    routes.get(CheckChangesPage.PATH, check::show, PROVIDER);
    routes.post(CheckChangesPage.PATH, check::submit, PROVIDER);
    var preview = new PreviewListingPage(desk);
    routes.get(PreviewListingPage.PATH, preview::show, PROVIDER);
    var merge = new MergeChangesPage(desk);
    routes.get(MergeChangesPage.PATH, merge::show, PROVIDER);
    routes.post(MergeChangesPage.PATH, merge::submit, PROVIDER);
    var sent = new SentPage(desk);
    routes.get(SentPage.PATH, sent::show, PROVIDER);
    var takeBack = new TakeBackPage(desk);
    routes.get(TakeBackPage.PATH, takeBack::show, PROVIDER);
    routes.post(TakeBackPage.PATH, takeBack::submit, PROVIDER);
    var withdraw = new WithdrawChangePage(desk);
    routes.get(WithdrawChangePage.PATH, withdraw::show, PROVIDER);
    routes.post(WithdrawChangePage.PATH, withdraw::submit, PROVIDER);
  }
}
